import { expect, test } from 'vitest'
import { stressesDoing, stressesTask, taskAt, tellsTask, tellsTaskDone } from '../../../src/facts/conclusions/tasks.js'

test('a task verb is whole words', () => {
  expect(taskAt('cần đẩy mạnh tuyên truyền', 4)).toBe(true)
  expect(taskAt('cần đẩy mạnh tuyên truyền', 0)).toBe(false)
  expect(taskAt('tạom', 0)).toBe(false)
})

test.each([
  [' nhiệm vụ đẩy mạnh tuyên truyền', true],
  [' đến các giải pháp trọng tâm là tăng cường kiểm tra', true],
  [' nhiệm vụ này, đẩy mạnh tuyên truyền', false],
  [' kết quả đẩy mạnh tuyên truyền', false],
  [' nhiệm vụ mà trong suốt cả một thời gian rất dài vừa qua đẩy mạnh', false],
])('stressed%s: a task %s', (said, is) => {
  expect(stressesTask(said)).toBe(is)
})

test.each([
  [' việc đẩy mạnh tuyên truyền', true],
  [' tầm quan trọng của việc phải nâng cao nhận thức', true],
  [' việc đẩy mạnh tuyên truyền là đúng', false],
  [' việc ông đẩy mạnh tuyên truyền', false],
])('stressed%s: something to be done %s', (said, is) => {
  expect(stressesDoing(said)).toBe(is)
})

test.each([
  ['nhiệm vụ trước mắt là phối hợp với các xã', true],
  ['một trong những giải pháp quan trọng, đó là tập trung đẩy mạnh tuyên truyền', true],
  ['nhiệm vụ ấy là của chung và là tăng cường đoàn kết', true],
  ['nhiệm vụ này là nâng cao nhận thức', false],
  ['nhiệm vụ rất nặng nề, vì vậy điều cần thiết là nâng cao nhận thức', false],
  ['nhiệm vụ trước mắt là niềm tự hào', false],
])('%s: tells a task %s', (said, is) => {
  expect(tellsTask(said)).toBe(is)
})

test.each([
  ['các xã đã tập trung giải phóng mặt bằng', true],
  ['các xã đã và đang đẩy mạnh tuyên truyền', true],
  ['các xã đã rất vui', false],
  ['các xã cần đẩy mạnh tuyên truyền', false],
])('%s: done already %s', (text, is) => {
  expect(tellsTaskDone(text)).toBe(is)
})
